/** What the keys of quizzes begin with that are taken in this browser. */
export const QUIZ_PREFIX = 'annals:quiz:'
