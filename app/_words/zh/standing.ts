/** How one commitment stands: chart, strip, check by hand, other rules, flag by hand. */
export const standing = {
  title: "进度与亮灯",
};
