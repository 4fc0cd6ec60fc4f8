using Guesthouse.Domain.Organization.Calendars;
using NodaTime;

namespace Guesthouse.Tests.Organization.Calendars;

public sealed class SchedulesThatChange
{
    private static readonly DateOnly wednesday = Days.Day("2026-03-04");

    [Fact]
    public void New_hours_hold_from_the_first_moment_of_their_first_day_where_they_are_worked()
    {
        var calendar = WorkCalendar.Of(Hours.Weekdays("Asia/Tokyo", "09:00-17:00"), [(wednesday, Hours.Weekdays("Asia/Tokyo", "09:00-13:00"))]);

        Assert.Equal(Duration.FromHours(8 + 8 + 4 + 4 + 4), calendar.WorkingTime(Hours.At("2026-03-01T00:00Z"), Hours.At("2026-03-08T00:00Z")));
    }

    [Fact]
    public void A_promise_given_before_a_change_counts_each_day_by_its_own_hours()
    {
        var calendar = WorkCalendar.Of(Hours.Weekdays("UTC", "09:00-17:00"), [(wednesday, Hours.Weekdays("UTC", "09:00-13:00"))]);

        Assert.Equal(Hours.At("2026-03-05T10:00Z"), calendar.Due(Duration.FromHours(13), Hours.At("2026-03-03T09:00Z")).Value);
    }

    [Fact]
    public void A_move_to_the_east_ends_a_day_early()
    {
        // Wednesday begins in Tokyo at 15:00 UTC on Tuesday, when it is 7 in the morning in Los Angeles.
        var calendar = WorkCalendar.Of(Hours.Daily("America/Los_Angeles", "06:00-12:00"), [(wednesday, Hours.Daily("Asia/Tokyo", "09:00-17:00"))]);

        Assert.Equal(Duration.FromHours(1), calendar.WorkingTime(Hours.At("2026-03-03T09:00Z"), Hours.At("2026-03-04T00:00Z")));
    }

    [Fact]
    public void A_schedule_that_its_successor_overtakes_is_never_in_force()
    {
        // 4 March begins at the date line in the west two hours after 5 March has begun at the date line in the east.
        var calendar = WorkCalendar.Of(
            Hours.Daily("UTC", "00:00-24:00"), [(wednesday, Hours.Daily("Etc/GMT+12")), (wednesday.AddDays(1), Hours.Daily("Pacific/Kiritimati", "00:00-24:00"))]);

        Assert.Equal(Duration.FromDays(7), calendar.WorkingTime(Hours.At("2026-03-01T00:00Z"), Hours.At("2026-03-08T00:00Z")));
    }

    [Fact]
    public void A_schedule_from_a_day_that_never_was_begins_with_the_next()
    {
        // Apia had no 30 December 2011: it went from the 29th to the 31st, which was a Saturday.
        var calendar = WorkCalendar.Of(Hours.Daily("Pacific/Apia", "09:00-17:00"), [(Days.Day("2011-12-30"), Hours.Daily("Pacific/Apia", "09:00-11:00"))]);

        Assert.Equal(Duration.FromHours(8 + 2), calendar.WorkingTime(Hours.In("Pacific/Apia", "2011-12-29T00:00"), Hours.In("Pacific/Apia", "2012-01-01T00:00")));
    }

    [Fact]
    public void Schedules_out_of_order_are_a_fault_of_whoever_put_them_together() =>
        Assert.Throws<ArgumentException>(() => WorkCalendar.Of(WorkSchedule.Default, [(wednesday, WorkSchedule.Default), (wednesday, WorkSchedule.Default)]));
}
