package id.abdi.notice;

import id.abdi.kernel.EmployeeId;
import java.util.List;
import java.util.Map;

/** Tells people something: on their page at once, by mail as they chose. */
public interface Notices {
    /**
     * Where the mail stands.
     *
     * @param configured whether this installation sends any
     * @param waiting mails on their way or to be tried again
     * @param failed mails of the last seven days that were given up
     */
    record MailState(boolean configured, int waiting, int failed) {}

    /** In the caller's transaction: told with it or not at all. What was told under the same key before is not told again. */
    void tell(Map<EmployeeId, List<Notice>> notices);

    /** The same for one person. */
    void tell(EmployeeId person, Notice notice);

    MailState mail();
}
