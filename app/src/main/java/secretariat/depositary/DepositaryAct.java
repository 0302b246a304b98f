package secretariat.depositary;

/** What can happen to a document at the depositary. Each is recorded once and never changed. */
public sealed interface DepositaryAct
    permits OriginalReceived,
        DocumentDeposited,
        DataCorrected,
        Reclassified,
        TextCollated,
        CopyCertified,
        ConcernDecided,
        ForwardingClauseRecorded,
        ParticipationClauseRecorded,
        PartiesRecorded,
        RecipientsFixed,
        TextRectified,
        CopyRectified {}
