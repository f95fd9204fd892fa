export const commitment = {
  title: "承诺事项",
};
