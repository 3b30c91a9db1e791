import { mount } from '../../components/pages/mount';
import { PopupPage } from '../../components/pages/PopupPage';

mount(<PopupPage />, { tab: true });
