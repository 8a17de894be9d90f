package id.abdi.evidence;

/** A picture is shown, a PDF is only handed out, a link is only text that a person may follow. */
public enum EvidenceKind {
    PICTURE,
    PDF,
    LINK
}
