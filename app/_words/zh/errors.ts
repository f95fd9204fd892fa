/** By the key of an AppError; `generic` is what is said when a key has no sentence of its own. */
export const errors = {
  generic: {
    unexpected: "系统出错，操作没有完成。您填的内容仍在页面上，请稍后重试。",
    forbidden: "当前身份不能做这件事。如需办理，请联系督查室。",
    notFound: "没有找到。可能已被移动，或不属于本单位。",
    signedOut: "登录已过期。请在新窗口登录后回到本页重试，内容不会丢失。",
    network: "连不上服务器，内容没有送出。请检查网络后重试。",
    invalid: "有内容不符合要求，请按提示修改。",
    conflict: "情况已经变化，操作没有完成。请刷新后再看。",
    tooMany: "操作太频繁，请稍等片刻再试。",
  },
};
