/** The two stages of an obligation: `acknowledge` (xác nhận đã nhận) and `complete` (báo kết quả). */
export type Stage = 'acknowledge' | 'complete';

export const STAGES: readonly Stage[] = ['acknowledge', 'complete'];

export function isStage(stage: string): stage is Stage {
  return stage === 'acknowledge' || stage === 'complete';
}
