/** What stands at the head of every form in which a result is taken away. */
export const STATEMENT =
  'This helps frame an options appraisal. It does not decide. No evaluation shows that one delivery model improves services more than another.';
