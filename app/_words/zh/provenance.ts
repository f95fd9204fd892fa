export const provenance = {
  title: "出处更正",
};
