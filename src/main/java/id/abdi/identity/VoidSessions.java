package id.abdi.identity;

import id.abdi.backup.VoidAfterRestore;
import java.util.Set;
import org.springframework.stereotype.Component;

/** After a restore everybody signs in again. */
@Component
class VoidSessions implements VoidAfterRestore {
    @Override
    public Set<String> tables() {
        return Set.of("identity.session");
    }
}
