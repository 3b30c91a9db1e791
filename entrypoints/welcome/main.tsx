import { mount } from '../../components/pages/mount';
import { WelcomePage } from '../../components/pages/WelcomePage';

mount(<WelcomePage />);
