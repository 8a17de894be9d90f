package id.abdi.clocking;

import java.util.List;

/** What a log says: every line that is not blank is one or the other, so that nothing is lost. */
record ReadLog(List<Punch> punches, List<BadLine> bad) {
    ReadLog {
        punches = List.copyOf(punches);
        bad = List.copyOf(bad);
    }

    int rows() {
        return punches.size() + bad.size();
    }
}
