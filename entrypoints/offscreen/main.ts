import { answerParsing } from '../../utils/extension';

answerParsing();
