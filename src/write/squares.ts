/** Lines of width 1, one a run of dark squares, as the path of a drawing of `size` squares a side. */
export const pathOfSquares = (size: number, isDark: (x: number, y: number) => boolean): string => {
  let path = "";
  for (let y = 0; y < size; y++) {
    let end: number | undefined;
    for (let x = 0; x < size; x++) {
      if (!isDark(x, y)) continue;
      const start = x;
      while (x < size && isDark(x, y)) x++;
      path += end === undefined ? `M${start} ${y}` : `m${start - end} 0`;
      path += `h${x - start}`;
      end = x;
    }
  }
  return path;
};
