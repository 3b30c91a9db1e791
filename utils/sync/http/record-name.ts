/** Form of names, of records and of devices' folders, as `newName` makes them. */
export const NAME = /^[\w-]{22}$/;
