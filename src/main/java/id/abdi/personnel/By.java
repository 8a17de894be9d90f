package id.abdi.personnel;

import id.abdi.intake.ImportOptions;
import id.abdi.organization.Recorder;

/** In whose name an import records. */
final class By {
    private By() {}

    static Recorder of(ImportOptions options) {
        return options.by() == null ? Recorder.machine() : Recorder.of(options.by());
    }
}
