namespace Guesthouse.Storage.Rows;

internal sealed class NoticeTable() : Table<NoticeRow>("notices", row => row.Key);

internal sealed class NoticeSettingTable() : Table<NoticeSettingRow>("notice_settings", row => new { row.Person, row.Kind, row.Channel });

internal sealed class NoticeChannelTable() : Table<NoticeChannelRow>("notice_channels", row => row.Name);

internal sealed class NoticeDeliveryTable() : Table<NoticeDeliveryRow>("notice_deliveries", row => row.Key);
