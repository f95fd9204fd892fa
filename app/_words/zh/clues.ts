export const clues = {
  title: "线索",
};
