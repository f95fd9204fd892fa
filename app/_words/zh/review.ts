export const review = {
  title: "审核",
};
