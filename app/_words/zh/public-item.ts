export const publicItem = {
  title: "承诺事项",
};
