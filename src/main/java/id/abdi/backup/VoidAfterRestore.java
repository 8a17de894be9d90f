package id.abdi.backup;

import java.util.Set;

/** A bean of a module with tables whose rows must not come back: sessions, tokens, codes, keys (DUR-5). They are left out of every backup. */
public interface VoidAfterRestore {
    /** Their names with the schema: {@code identity.session}. */
    Set<String> tables();
}
