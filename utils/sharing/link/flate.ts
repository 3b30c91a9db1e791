/** What is used of fflate, in a file of its own so that it can be loaded when it is needed, and no more of it. */
export { deflateSync, FlateErrorCode, Inflate } from 'fflate';
