import { Module } from '@nestjs/common';
import { NetworkModule } from '../network/index.js';
import { RecordsModule } from '../records/index.js';
import { ActorPageService } from './actor-page.service.js';
import { ActorsResolver } from './actors.resolver.js';
import { ContactPointsResolver } from './contact-points.resolver.js';
import { ContactPointsService } from './contact-points.service.js';
import { DirectoryAreas } from './directory-areas.service.js';
import { DirectoryService } from './directory.service.js';
import { ManyActorsResolver } from './many-actors.resolver.js';
import { ManyActorsService } from './many-actors.service.js';
import { MasterDataService } from './master-data.service.js';
import { PersonsResolver } from './persons.resolver.js';
import { PersonsService } from './persons.service.js';
import { PostsResolver } from './posts.resolver.js';
import { PostsService } from './posts.service.js';
import { SearchService } from './search.service.js';

/** Actors, persons, offices and the ways to reach them. */
@Module({
  imports: [NetworkModule, RecordsModule],
  providers: [
    ActorPageService,
    ActorsResolver,
    ContactPointsResolver,
    ContactPointsService,
    DirectoryAreas,
    DirectoryService,
    ManyActorsResolver,
    ManyActorsService,
    MasterDataService,
    PersonsResolver,
    PersonsService,
    PostsResolver,
    PostsService,
    SearchService,
  ],
})
export class DirectoryModule {}
