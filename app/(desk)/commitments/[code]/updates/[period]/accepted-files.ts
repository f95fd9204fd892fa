/** What a file chooser offers; the server looks at the content. */
export const acceptedFiles =
  "image/jpeg,image/png,image/webp,image/heic,application/pdf,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.txt";
