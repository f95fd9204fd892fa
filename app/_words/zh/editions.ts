export const editions = {
  title: "公开发布",
};
