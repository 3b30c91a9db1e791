export { FlowPicture, type PictureActions } from './FlowPicture';
