package id.abdi.clocking;

/** Made-up files of devices and of other systems, with the quirks of real ones. */
@SuppressWarnings("StringConcatToTextBlock") // the ends of lines and the tabs are what is read
final class DeviceFiles {
    /** Padded and unpadded numbers, one of ten digits, four taps in three seconds, a row twice, and six rows that are none. */
    static final String SIX_FIELDS = String.join(
            "\n",
            "     1001\t2026-03-02 07:21:05\t1\t0\t1\t0",
            "     1001\t2026-03-02 16:04:40\t1\t1\t1\t0\r",
            "       17\t2026-03-02 07:21:09\t1\t0\t1\t0",
            "1002\t2026-03-02 07:58:31\t1\t0\t0\t0\r",
            "1234567890\t2026-03-02 07:59:00\t1\t0\t1\t0",
            "     1001\t2026-03-02 12:01:01\t1\t0\t1\t0",
            "     1001\t2026-03-02 12:01:02\t1\t0\t1\t0",
            "     1001\t2026-03-02 12:01:03\t1\t0\t1\t0",
            "     1001\t2026-03-02 12:01:04\t1\t0\t1\t0",
            "       17\t2026-03-02 07:21:09\t1\t0\t1\t0",
            "     1001\t2099-03-02 07:21:05\t1\t0\t1\t0",
            "     1001\t2000-01-01 00:03:11\t1\t0\t1\t0",
            "     1001\t2026-03-02 11:00:00\t2\t0\t1\t0",
            "     1001\t2026-03-02 12:00:00\t0\t1\t0",
            "     1001\t2026-03-01 07:20:00\t1\t0\t1\t0",
            "     1001\t2026-3-2 7:20:00\t1\t0\t1\t0",
            "Sinta L.\t2026-03-02 07:20:00\t1\t0\t1\t0",
            "");

    static final String FIVE_FIELDS = String.join(
            "\n",
            "1001\t2026-03-02 07:21:05\t1\t0\t0",
            "1002\t2026-03-02 07:58:31\t1\t0\t0",
            "9999\t2026-03-02 08:00:00\t1\t0\t0",
            "1001\t2026-03-02 09:00:00\t1\t0\t0\t0",
            "");

    static final String POSITIONAL = "1001\t2026-03-02 07:21:05\t0\t1\t0\t0\t0\r\n17\t2026-03-02 07:21:09\t0\t1\t\t\r\n"
            + "1002\t2026-03-02 16:04:40\t1\t15\t0\t0\t0\r\n";
    static final String NAMED = "PIN=1001\tDateTime=2026-03-02 07:21:05\tVerified=1\tStatus=0\n"
            + "PIN=17 DateTime=2026-03-02 07:21:09 Verified=1 Status=0 WorkCode=\n"
            + "PIN=1002\tDateTime=2026-03-02 16:04:40\tVerified=15\tStatus=1\tWorkCode=0\n";
    static final String EPOCH = "1001\t1772410865\t0\t1\t0\n17\t1772410869\t0\t1\t0\n1002\t1772442280\t1\t15\t0\n";
    static final String COMMAS =
            "1001,2026-03-02 07:21:05,0,1,0\n17,2026-03-02 07:21:09,0,1,0\n1002,2026-03-02 16:04:40,1,15,0\n";

    /** A web page that calls itself {@code .xls}: a table for each person, hours with a point, sums at the end. */
    static final String REPORT_PAGE = """
            <html><head><style>td {color: black}</style></head><body>
            <table><tr><td colspan="9"><b>Laporan Harian &amp; Rekap</b></td></tr>
            <tr><th>NIP</th><th>Nama</th><th>Tanggal</th><th>Jam Kerja</th><th>Scan Masuk</th><th>Scan Keluar</th>\
            <th>Terlambat</th><th>Absent</th></tr>
            <tr><td>'%1$s</td><td>SINTA LAUT CONTOH</td><td>02/03/2026</td><td>Senin-Kamis</td><td>07.21</td><td>16:04</td>\
            <td>&nbsp;</td><td></td></tr>
            <tr><td></td><td>Total</td><td></td><td></td><td></td><td></td><td>0</td><td></td></tr></table>
            <table>
            <tr><th>NIP</th><th>Nama</th><th>Tanggal</th><th>Jam Kerja</th><th>Scan Masuk</th><th>Scan Keluar</th>\
            <th>Terlambat</th><th>Absent</th></tr>
            <tr><td>'%2$s</td><td>BUDI DERMAGA CONTOH</td><td>02/03/2026</td><td>Senin-Kamis</td><td>07.58</td><td></td>\
            <td>00:28</td><td></td></tr>
            <tr><td>'%2$s</td><td>BUDI DERMAGA CONTOH</td><td>03/03/2026</td><td>Senin-Kamis</td><td></td><td></td>\
            <td></td><td>True</td></tr>
            <tr><td></td><td>RATNA PASIR CONTOH</td><td>02/03/2026</td><td>Senin-Kamis</td><td>07.30</td><td></td><td></td>\
            <td></td></tr></table></body></html>
            """;

    /** The national recap of two people of an office for March 2026; the first one's second day and code are filled in. */
    static final String RECAP = """
            {"kantor_id": 7, "tahun": 2026, "bulan": 3, "data": [
              {"nip": "%1$s", "nama": "Sinta Laut Contoh", "presensi": [
                {"day": 2, "checkIn": {"work_from": "WFO", "status": "ok", "time": "2026-03-02T00:21:05Z",
                  "time_with_timezone": "2026-03-02T07:21:05+07:00", "timezone": "WIB", "late": 0},
                 "checkOut": {"time": "2026-03-02T09:04:40Z"}, "status": "HN"},
                {"day": 3, "status": "%3$s"}]},
              {"nip": "%2$s", "nama": "Budi Dermaga Contoh", "presensi": [
                {"day": "2026-03-02", "checkIn": {"time": "07:58:31"}, "status": "TM1"}]}]}
            """;

    private DeviceFiles() {}
}
