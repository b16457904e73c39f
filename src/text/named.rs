//! Enums whose values have names, in keymaps, arguments, messages or JSON.
//!
//! Invariant: a value is told in one place, with its name; the list of all comes from that.

/// Declares an enum with the names of its values, what tells them, and what finds a value by its name.
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

            /// The one of a name.
            pub fn named(name: &str) -> Option<$Enum> {
                $Enum::ALL.into_iter().find(|one| one.$name() == name)
            }
        }

        impl std::fmt::Display for $Enum {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.$name())
            }
        }
    };
}

pub(crate) use named;
