import type { DatasetIndex } from '@reform-kpi/core/dataset';
import { html, nothing, type TemplateResult } from 'lit';
import { dotted } from './dotted.js';
import { evidenceModel, type EvidenceModel, type EvidenceRef } from './evidence-model.js';

/** The quotations behind a figure, the figure marked in each, and where each is from. */
export function evidenceTemplates(
  index: DatasetIndex,
  evidence: readonly EvidenceRef[],
  locale: string,
): readonly TemplateResult[] {
  return evidence.map((each) => evidenceTemplate(evidenceModel(index, each, locale)));
}

function evidenceTemplate(evidence: EvidenceModel): TemplateResult {
  const { before, marked, after, quoteLang, citation, href, hrefWord } = evidence;
  return html`<blockquote part="quote" class="quote" lang=${quoteLang || nothing}>
      “<bdi>${before}<mark part="mark">${marked}</mark>${after}</bdi>”
    </blockquote>
    <p part="citation" class="citation">
      ${dotted(citation)}${
        href
          ? html`${'\u00A0'}·
              <a part="link" href=${href} target="_blank" rel="noopener">${hrefWord}</a>`
          : nothing
      }
    </p>`;
}
