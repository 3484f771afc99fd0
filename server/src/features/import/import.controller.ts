import { Controller, Get, Headers, HttpCode, Param, Post, Res, UploadedFiles, UseInterceptors } from '@nestjs/common';
import { FilesInterceptor } from '@nestjs/platform-express';
import { IMPORT_SHEETS } from '@quartiersnetz/graph-schema';
import type { Response } from 'express';
import { CurrentViewer } from '../../graphql/current-viewer.js';
import { InvalidInput, NotFound } from '../../kernel/errors.js';
import type { Viewer } from '../../kernel/viewer.js';
import { Requires } from '../../policy/index.js';
import { writeTextWorkbook } from './adapters/workbook.js';
import { ImportService } from './import.service.js';
import { LIMITS } from './read/table.js';
import { templateCsv } from './templates.js';
import { UploadTickets } from './upload-tickets.js';

const MOST_FILES = 5;

/** What the upload middleware hands over of a file. */
interface Uploaded {
  readonly originalname: string;
  readonly buffer: Buffer;
}

/** Browsers send names in UTF-8, which the multipart reader takes for Latin-1. */
const nameOf = (file: Uploaded): string => Buffer.from(file.originalname, 'latin1').toString('utf8').slice(0, 200);

/** Uploads for imports, and the templates of the sheets. */
@Controller('api')
export class ImportController {
  constructor(
    private readonly service: ImportService,
    private readonly tickets: UploadTickets,
  ) {}

  /** Takes one to five files (field `files`) with a one-time ticket; answers with the plan's id. */
  @Post('imports')
  @HttpCode(201)
  @Requires('signed-in')
  @UseInterceptors(FilesInterceptor('files', MOST_FILES, { limits: { fileSize: LIMITS.fileBytes, fields: 4 } }))
  async upload(
    @CurrentViewer() viewer: Viewer,
    @Headers('x-upload-ticket') ticket: string | undefined,
    @UploadedFiles() files: readonly Uploaded[] | undefined,
  ): Promise<{ planId: string }> {
    const areaId = await this.tickets.redeem(viewer, ticket ?? '');
    if (!files || files.length === 0) {
      throw new InvalidInput([{ field: 'files', code: 'REQUIRED', message: 'Es wurde keine Datei gesendet.' }]);
    }
    const sent = files.map((file) => ({ name: nameOf(file), bytes: new Uint8Array(file.buffer) }));
    return { planId: await this.service.prepare(viewer, sent, areaId) };
  }

  /** The five sheets as one empty workbook. */
  @Get('import-templates/quartiersnetz.xlsx')
  @Requires('signed-in')
  async workbook(@Res() response: Response): Promise<void> {
    const sheets = IMPORT_SHEETS.map(({ name, columns }) => ({ name, rows: [columns.map(({ heading }) => heading)] }));
    response.attachment('quartiersnetz-vorlage.xlsx').send(Buffer.from(await writeTextWorkbook(sheets)));
  }

  /** One sheet as an empty CSV file. */
  @Get('import-templates/:sheet.csv')
  @Requires('signed-in')
  template(@Param('sheet') sheet: string, @Res() response: Response): void {
    const found = IMPORT_SHEETS.find(({ name }) => name === sheet);
    if (!found) throw new NotFound(sheet.slice(0, 40));
    response.attachment(`${found.name}.csv`).type('text/csv; charset=utf-8').send(templateCsv(found));
  }
}
