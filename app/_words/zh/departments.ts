/** The league of departments and a department's own page. */
export const departments = {
  title: "部门",
};
