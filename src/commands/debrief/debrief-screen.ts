import type { SessionJudgement } from '../../core/coach/judgement.ts';
import { debriefOf, readerOf } from '../../core/debrief/build.ts';
import type { Debrief } from '../../core/debrief/debrief.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import type { Happening } from '../../core/session/events.ts';
import { reduce } from '../../core/session/reduce.ts';
import type { Session } from '../../core/session/session.ts';
import type { PageKey, ScreenSize } from '../../ui/page/page.ts';
import { createTheme, type Theme } from '../../ui/theme.ts';
import { documentScreen, type OpenDocument, scrolled } from '../../ui/views/debrief-document.ts';
import { debriefScreen, stopsOf } from '../../ui/views/debrief-screen.ts';
import {
  type DebriefState,
  type Deed,
  FIRST,
  type Playground,
  pressed,
  type Target,
} from '../../ui/views/debrief-state.ts';
import type { World } from '../../world.ts';
import { answersDocument, helpDocument, referenceDocument } from './documents.ts';
import { LevelsPage } from './levels-page.ts';

/** A session that is being debriefed. */
export interface Debriefing {
  session: Session;
  /** Null when the scenario is gone. */
  scenario: Scenario | null;
  /** Of the session under the scenario; what the person says about it changes nothing in it. */
  judgement: SessionJudgement | null;
  /** Stores what the person says about it and gives the session with it. */
  record(happenings: readonly Happening[]): Promise<Session>;
}

export type DebriefWorld = Pick<World, 'clock' | 'terminal' | 'prompter'>;

/** The debrief as it stands on the screen. */
export class DebriefScreen {
  readonly #debriefing: Debriefing;
  readonly #world: DebriefWorld;
  readonly #theme: Theme;
  readonly #sentences: readonly string[];
  #debrief: Debrief;
  #state: DebriefState = FIRST;
  #first = 0;
  #document: OpenDocument | null = null;
  #referenceSeen = false;
  #levels: LevelsPage | null = null;

  constructor(debriefing: Debriefing, world: DebriefWorld) {
    this.#debriefing = debriefing;
    this.#world = world;
    this.#theme = createTheme(world.terminal.colour);
    this.#debrief = debriefOf(debriefing.session, debriefing.scenario, debriefing.judgement);
    this.#sentences = readerOf(debriefing.session, debriefing.judgement)
      .sentences.filter(({ kind }) => kind !== 'heading')
      .map(({ quote }) => quote);
  }

  rows(size: ScreenSize): string[] {
    const { scenario, session } = this.#debriefing;
    if (this.#levels) return this.#levels.rows(size);
    if (this.#document) return documentScreen(this.#document, size, this.#theme);
    const page = {
      debrief: this.#debrief,
      session,
      state: this.#state,
      ground: this.#ground(size),
      hasReference: (scenario?.referenceDesign ?? '') !== '',
      hasLevels: this.#hasLevels(),
    };
    const { rows, first } = debriefScreen(page, size, this.#theme, this.#first);
    this.#first = first;
    return rows;
  }

  /** Takes a key. @returns whether the page is to be closed */
  async take(key: PageKey, size: ScreenSize): Promise<boolean> {
    if (this.#levels) {
      const marks = this.#levels.take(key);
      if (marks === null) this.#levels = null;
      for (const mark of marks ?? []) await this.#record(mark);
      return false;
    }
    if (this.#document?.onward?.key === key.name) {
      this.#document = null;
      this.#openLevels();
      return false;
    }
    if (this.#document) {
      this.#document = scrolled(this.#document, key, size.rows);
      return false;
    }
    const { state, deed } = pressed(this.#state, key, this.#ground(size));
    this.#state = state;
    if (deed) await this.#do(deed, size);
    return deed?.type === 'close';
  }

  #ground({ rows, columns }: ScreenSize): Playground {
    return {
      stops: stopsOf(this.#debrief, columns, this.#theme),
      sentences: this.#sentences,
      note: this.#debrief.note,
      leap: Math.max(1, Math.floor(rows / 4)),
    };
  }

  async #do(deed: Deed, { columns }: ScreenSize): Promise<void> {
    switch (deed.type) {
      case 'open':
        this.#document = await this.#load(deed.document, columns);
        this.#referenceSeen ||= deed.document === 'reference';
        break;
      case 'levels':
        if (this.#hasLevels()) this.#openLevels();
        break;
      case 'note':
        await this.#record({ type: 'noted', text: deed.text });
        break;
      case 'overrule': {
        const { target, mark, sentence } = deed;
        await this.#record({ ...overruling(target), mark, sentence });
      }
    }
  }

  async #load(
    document: Extract<Deed, { type: 'open' }>['document'],
    columns: number,
  ): Promise<OpenDocument | null> {
    const { session, scenario } = this.#debriefing;
    if (document === 'help') return helpDocument(columns, this.#theme);
    if (document === 'answers')
      return answersDocument(session, this.#world.clock.now(), columns, this.#theme);
    return scenario?.referenceDesign ? referenceDocument(scenario, columns, this.#theme) : null;
  }

  /** The lists come after the reference design, since one sees more in them then. */
  #hasLevels(): boolean {
    const { scenario, session } = this.#debriefing;
    const seen = this.#referenceSeen || session.levelMarks !== undefined;
    return scenario?.levels !== undefined && (seen || scenario.referenceDesign === '');
  }

  #openLevels(): void {
    const { scenario, session } = this.#debriefing;
    if (scenario?.levels)
      this.#levels = new LevelsPage(scenario.levels, session.levelMarks ?? {}, this.#theme);
  }

  /** Keeps what the person says, and with it what comes next now. */
  async #record(happening: Happening): Promise<void> {
    const { session, scenario, judgement } = this.#debriefing;
    const said = reduce(session, { ...happening, at: this.#world.clock.now() });
    this.#debrief = debriefOf(said, scenario, judgement);
    const { says } = this.#debrief.step;
    const advice = says === session.next ? [] : [{ type: 'advised', next: says } as const];
    this.#debriefing.session = await this.#debriefing.record([happening, ...advice]);
  }
}

function overruling(target: Target) {
  switch (target.of) {
    case 'point':
      return { type: 'overruled', pointId: target.pointId } as const;
    case 'probe':
      return { type: 'probe-overruled', pointId: target.pointId } as const;
    case 'twist':
      return { type: 'twist-overruled' } as const;
  }
}
