import { mount } from '../../components/pages/mount';
import { SidebarPage } from '../../components/pages/SidebarPage';

mount(<SidebarPage capability="view" />, { tab: true });
