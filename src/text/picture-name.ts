/** True for the name or address of what must be a picture: its metadata would tell where and with what it was taken. */
export const isPicture = (name: string): boolean =>
  /\.(?:jpe?g|png|webp|avif|gif|svg|hei[cf]|tiff?|bmp|jxl)$/i.test(name);

/** True for the address of what a page can show as a picture: an icon is one too. */
export const isShowable = (url: string): boolean => {
  const path = url.split(/[?#]/)[0] ?? "";
  return isPicture(path) || /\.ico$/i.test(path);
};
