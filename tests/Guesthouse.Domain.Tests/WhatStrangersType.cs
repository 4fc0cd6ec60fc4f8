namespace Guesthouse.Domain.Tests;

public class WhatStrangersType
{
    [Theory]
    [InlineData("receipts", 8, "receipts")]
    [InlineData("receipts as PDF", 8, "receipts…")]
    [InlineData("a receipt as PDF", 10, "a receipt…")]
    [InlineData("  two\r\n\tlines  ", 20, "two lines")]
    [InlineData("\u202Eturned\u200B around", 20, "turned around")]
    [InlineData("ab😀cd", 3, "ab…")]
    public void Is_shown_on_one_line_from_its_beginning(string typed, int most, string shown) => Assert.Equal(shown, PlainText.Beginning(typed, most));
}
