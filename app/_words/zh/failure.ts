/** For the pages that stand in place of one that failed; also read without a provider (app/_ui/failure.tsx). */
export const failure = {
  notFoundTitle: "没有这个页面",
  notFoundText: "地址可能写错了，或者内容不属于您所在的政府。没有任何数据因此改变。",
  errorTitle: "这一页没能显示",
  errorText: "系统出错，已记录。已保存的内容不受影响；请重试，仍不行请把编号告诉管理员。",
  errorNumber: "编号 {digest}",
  home: "回到待我处理",
  retry: "重试",
};
