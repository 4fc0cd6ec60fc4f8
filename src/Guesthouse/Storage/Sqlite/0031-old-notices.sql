-- Notices are dropped some day.

-- What is too old to be kept.
CREATE INDEX notices_by_at ON notices (at);
-- Whether a notice is still to be delivered.
CREATE INDEX notice_deliveries_by_notice ON notice_deliveries (notice);
