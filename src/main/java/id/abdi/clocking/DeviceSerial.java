package id.abdi.clocking;

import id.abdi.kernel.Refusal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The serial number of a device, its only name in what it sends. Upper and lower case differ. */
public record DeviceSerial(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z][0-9A-Za-z_-]{2,39}");

    public DeviceSerial {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalStateException("no serial number of a device");
        }
    }

    /** @throws Refusal {@code unknown-device} for what no device can be called */
    public static DeviceSerial of(String typed) {
        return read(typed).orElseThrow(ClockingRefusals::unknownDevice);
    }

    static Optional<DeviceSerial> read(String typed) {
        String text = typed.strip();
        return FORM.matcher(text).matches() ? Optional.of(new DeviceSerial(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
