export const filing = {
  title: "填报",
};
