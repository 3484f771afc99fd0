export { GapsModule } from './gaps.module.js';
export { ReportService } from './report/report.service.js';
export type { ReportRequest, ReportView } from './report/report.service.js';
export { toGapReport } from './report/report.mapper.js';
export { GapTasksService } from './tasks/gap-tasks.service.js';
