//! Enums whose values have names, in keymaps, arguments, messages or JSON.
//!
//! Invariant: a value is told in one place, with its name; the list of all comes from that.

/// Declares an enum with the names of its values, and the method that tells them.
macro_rules! named {
    ($name:ident; $(#[$meta:meta])* pub enum $Enum:ident { $($(#[$doc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$meta])*
        pub enum $Enum {
            $($(#[$doc])* $variant,)*
        }

        impl $Enum {
            /// All of them, in order.
            pub const ALL: [$Enum; [$($text,)*].len()] = [$($Enum::$variant,)*];

            /// The name of it.
            pub fn $name(self) -> &'static str {
                match self {
                    $($Enum::$variant => $text,)*
                }
            }
        }
    };
}

pub(crate) use named;
