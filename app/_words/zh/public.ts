export const publicPages = {
  title: "公开页",
};
