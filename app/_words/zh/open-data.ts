export const openData = {
  title: "开放数据",
};
