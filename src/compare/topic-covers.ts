import type { Topic } from '../schema/vocabulary.ts';

/** What the facts on a topic are about, in a sentence for those who choose one. */
export const TOPIC_COVERS: Record<Topic, string> = {
  context: 'The place, its service and national policy around it.',
  trigger: 'What led councils or ministers to act.',
  decision: 'Who decided, when, and what else was weighed.',
  legal: 'Directions, agreements, companies and contracts.',
  scope: 'Which services moved, and which stayed with the council.',
  governance: 'Boards, directors, councillors and commissioners: who answered for what.',
  workforce: 'Staff, how they moved, who led them and how they worked.',
  finance: 'Budgets, set-up costs, savings, deficits and who paid.',
  practice: 'How the work with children and families was done.',
  partners: 'Other councils, the NHS and other bodies that took part.',
  ofsted: 'What inspectors found, and when.',
  outcomes: 'What evaluations, figures and others say came after.',
  lesson: 'What those involved and those who looked on took from it.',
  transferability: 'What might hold elsewhere, and what was local.',
  exit: 'How arrangements ended or passed into another form.',
};
