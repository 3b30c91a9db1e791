import { awaitHost } from '../../components/hooks';
import { mount } from '../../components/pages/mount';
import { SidebarPage } from '../../components/pages/SidebarPage';

awaitHost();
mount(<SidebarPage capability="frame" />);
