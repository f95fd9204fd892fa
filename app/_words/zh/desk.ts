export const desk = {
  title: "待我处理",
};
