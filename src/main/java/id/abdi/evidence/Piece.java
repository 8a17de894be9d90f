package id.abdi.evidence;

import java.util.List;

/**
 * A piece of evidence as a page lists it.
 *
 * @param link whether the address leads to somewhere else
 */
public record Piece(String address, String label, boolean link) {
    /** @param address where evidence of that thing is added: {@code /activities/{id}/evidence} */
    public static List<Piece> of(List<Evidence> pieces, String address) {
        return pieces.stream()
                .map(piece -> piece.kind() == EvidenceKind.LINK
                        ? new Piece(piece.label(), piece.label(), true)
                        : new Piece(address + "/" + piece.id(), piece.label(), false))
                .toList();
    }
}
