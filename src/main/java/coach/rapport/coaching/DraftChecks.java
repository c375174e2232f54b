package coach.rapport.coaching;

import coach.rapport.coaching.drafts.DraftReader;
import coach.rapport.coaching.drafts.SpanRewording;
import coach.rapport.evidence.EvidenceReader;

/** Makes draft checks. */
public final class DraftChecks {
    private DraftChecks() {}

    /** Returns the one that rewords by rule and changes only what may land badly: deterministic, without a model. */
    public static DraftCheck standard(EvidenceReader evidence) {
        DraftReader reader = new DraftReader(evidence);
        return with(evidence, new SpanRewording(reader));
    }

    /** Returns one that takes its wordings from elsewhere. */
    public static DraftCheck with(EvidenceReader evidence, Rewording rewording) {
        return new StandardDraftCheck(new DraftReader(evidence), rewording);
    }
}
