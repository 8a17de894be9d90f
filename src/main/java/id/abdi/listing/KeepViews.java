package id.abdi.listing;

import id.abdi.identity.Caller;
import id.abdi.kernel.OneLine;
import id.abdi.kernel.Uuid7;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody keeps the filter of a list under a name, and later renames or removes it; nobody reads those of others. */
@Service
class KeepViews {
    static final int SHORTEST = 1;
    static final int LONGEST = 60;
    static final int MOST = 50;

    private static final Pattern LIST = Pattern.compile("/[a-z0-9/{}_-]{1,199}");
    private static final Pattern ADDRESS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\#{}]]{1,999}");

    private final SavedViewSql sql;

    KeepViews(SavedViewSql sql) {
        this.sql = sql;
    }

    /**
     * @param list the pattern of the address, as the page of the list gave it
     * @return the kept view; the same address under the same name is kept once
     */
    @Transactional
    public SavedView by(Caller caller, @Nullable String list, @Nullable String address, @Nullable String typed) {
        String name = named(typed);
        if (list == null || address == null || !fits(list, address)) {
            throw ListingRefusals.noList();
        }
        sql.lock(caller.id());
        List<SavedView> own = sql.of(caller.id());
        for (SavedView other : own) {
            if (other.list().equals(list) && other.name().equalsIgnoreCase(name)) {
                if (other.address().equals(address)) {
                    return other;
                }
                throw ListingRefusals.nameTaken();
            }
        }
        if (own.size() >= MOST) {
            throw ListingRefusals.tooMany(MOST);
        }
        SavedView view = new SavedView(Uuid7.next(), list, name, address);
        sql.insert(caller.id(), view);
        return view;
    }

    @Transactional
    public void rename(Caller caller, UUID id, @Nullable String typed) {
        String name = named(typed);
        sql.lock(caller.id());
        List<SavedView> own = sql.of(caller.id());
        SavedView view =
                own.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(ListingRefusals::unknownView);
        if (own.stream()
                .anyMatch(other -> !other.id().equals(id)
                        && other.list().equals(view.list())
                        && other.name().equalsIgnoreCase(name))) {
            throw ListingRefusals.nameTaken();
        }
        sql.rename(caller.id(), id, name);
    }

    @Transactional
    public void remove(Caller caller, UUID id) {
        if (!sql.remove(caller.id(), id)) {
            throw ListingRefusals.unknownView();
        }
    }

    private static String named(@Nullable String typed) {
        String name = OneLine.composed(typed);
        if (OneLine.outside(name, SHORTEST, LONGEST)) {
            throw ListingRefusals.name();
        }
        return name;
    }

    /** Whether it is an address of ours, and of that list. */
    static boolean fits(String list, String address) {
        if (!LIST.matcher(list).matches() || !ADDRESS.matcher(address).matches()) {
            return false;
        }
        String path = address.replaceFirst("\\?.*", "");
        String[] wanted = list.split("/", -1);
        String[] parts = path.split("/", -1);
        if (wanted.length != parts.length) {
            return false;
        }
        for (int at = 0; at < wanted.length; at++) {
            boolean variable = wanted[at].startsWith("{");
            if (variable ? parts[at].isEmpty() : !wanted[at].equals(parts[at])) {
                return false;
            }
        }
        return true;
    }
}
