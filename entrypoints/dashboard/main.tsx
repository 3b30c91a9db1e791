import { DashboardPage } from '../../components/pages/DashboardPage';
import { mount } from '../../components/pages/mount';

mount(<DashboardPage />);
