import { mount } from '../../components/pages/mount';
import { OptionsPage } from '../../components/pages/OptionsPage';

mount(<OptionsPage />);
