package id.abdi.clocking;

import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.identity.Role;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Devices as the personnel agency lists them, each with a serial number of its own. */
@Component
class GivenDevices {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final KeepDevice keep;
    private final Regency regency;

    GivenDevices(KeepDevice keep, Regency regency) {
        this.keep = keep;
        this.regency = regency;
    }

    static String serial() {
        return "CONTOH" + String.format(Locale.ROOT, "%05d", NUMBER.incrementAndGet());
    }

    /** One that pushes from this machine. */
    Device pushing(Person officer) {
        return keep.by(
                regency.caller(officer, Role.BKPSDM),
                new KeepDevice.Typed(serial(), "Kantor Contoh", null, "127.0.0.0/8", null, null));
    }

    /** One whose files are carried. */
    Device carried(Person officer, String number) {
        return keep.by(
                regency.caller(officer, Role.BKPSDM),
                new KeepDevice.Typed(serial(), "Kantor Contoh", number, null, null, null));
    }
}
