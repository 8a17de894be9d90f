package id.abdi.clocking;

import org.jspecify.annotations.Nullable;

/**
 * An attendance device that is listed.
 *
 * @param name where it stands, as people call it
 * @param number what it calls itself in files; many devices are number 1
 * @param network from where it may push; null for one whose files are carried
 * @param zoneHours the hours before UTC to tell it; null where its clock is left alone, as it should be
 * @param version 0 for one that is not recorded yet
 */
record Device(
        DeviceSerial serial,
        String name,
        @Nullable String number,
        @Nullable Network network,
        @Nullable Integer zoneHours,
        boolean inUse,
        int version) {
    /** The same with the number of the version that follows. */
    Device next(int known) {
        return new Device(serial, name, number, network, zoneHours, inUse, known + 1);
    }

    boolean same(Device other) {
        return equals(new Device(
                other.serial, other.name, other.number, other.network, other.zoneHours, other.inUse, version));
    }

    /** Whether it may push from that address. */
    boolean hears(String address) {
        return inUse && network != null && network.contains(address);
    }
}
